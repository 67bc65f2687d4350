/** The fields of a moment, for the drawer and for the line on the page. */
import type { MomentKind } from '../../../shared/model/moment';
import { useWords } from '../../lib/use-words';
import { ClientField } from '../../ui/client-field';
import { DayInput } from '../../ui/day-input';
import { ChoiceField } from '../../ui/fields';
import { PickField } from '../../ui/pick-field';
import type { KindGroup } from './moment-kinds';
import { kindGroups } from './moment-kinds';
import type { MomentFormState } from './use-moment-form';

type Props = { form: MomentFormState };

export const ClientOfMoment = ({ form: { value, change }, autoFocus = false }: Props & { autoFocus?: boolean }) => {
  const { t } = useWords();
  return (
    <ClientField
      name="clientId"
      label={t('moments.client')}
      missing={t('moments.errors.client')}
      value={value.clientId}
      onChange={(clientId) => change({ clientId })}
      autoFocus={autoFocus}
    />
  );
};

const groups = Object.entries(kindGroups) as [KindGroup, readonly MomentKind[]][];

/** The good ones come first; a few letters leave only what has them. */
export const KindOfMoment = ({ form: { value, change }, autoFocus = false }: Props & { autoFocus?: boolean }) => {
  const { t } = useWords();
  return (
    <PickField
      name="kind"
      label={t('moments.kind')}
      missing={t('moments.errors.kind')}
      placeholder={t('moments.chooseKind')}
      nothingFound={t('moments.noSuchKind')}
      choices={groups.map(([group, kinds]) => ({
        group: t(`moments.groups.${group}`),
        items: kinds.map((kind) => ({ value: kind, label: t(`moments.kinds.${kind}`) })),
      }))}
      listWidth={300}
      value={value.kind}
      onChange={(kind) => change({ kind })}
      autoFocus={autoFocus}
    />
  );
};

const weights = { '1': 'light', '2': 'matters', '3': 'heavy' } as const;
const digits = ['1', '2', '3'] as const;

/** The digits 1, 2 and 3 choose. */
export const WeightOfMoment = ({ form: { value, change } }: Props) => {
  const { t } = useWords();
  return (
    <ChoiceField
      name="weight"
      label={t('moments.weight')}
      value={String(value.weight) as keyof typeof weights}
      choices={digits.map((digit) => ({ value: digit, label: t(`moments.weights.${weights[digit]}`) }))}
      onChange={(weight) => change({ weight: Number(weight) as 1 | 2 | 3 })}
    />
  );
};

export const DayOfMoment = ({ form: { value, change } }: Props) => {
  const { t } = useWords();
  return (
    <DayInput
      name="date"
      label={t('moments.date')}
      value={value.date}
      onChange={(date) => change({ date })}
      required
      withAsterisk={false}
    />
  );
};
