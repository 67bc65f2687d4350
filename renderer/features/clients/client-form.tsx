import type { FormOf } from '../../lib/open';
import { PageTitle } from '../../ui/page-title';

export const ClientForm: FormOf<'client'> = () => <PageTitle title="…" />;
