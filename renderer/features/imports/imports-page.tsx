/** Import: files in, a look at what they hold, and one change that one undo takes back. */
import { useWords } from '../../lib/use-words';
import { PageTitle } from '../../ui/page-title';
import { ImportCheck } from './import-check';
import { ImportDone } from './import-done';
import { ImportStart } from './import-start';
import classes from './imports.module.css';
import { useImport } from './use-import';

export const ImportsPage = () => {
  const { t } = useWords();
  const { state, ...actions } = useImport();
  const hasNew = state.step === 'check' && state.preview.totals.timeEntries + state.preview.totals.invoices > 0;
  return (
    <>
      <PageTitle
        title={t(hasNew ? 'imports.previewTitle' : 'imports.title')}
        below={state.step === 'choose' ? t('imports.below') : undefined}
      />
      <div className={classes['page']}>
        {state.step === 'choose' && <ImportStart state={state} {...actions} />}
        {state.step === 'check' && <ImportCheck state={state} {...actions} />}
        {state.step === 'done' && <ImportDone state={state} {...actions} />}
      </div>
    </>
  );
};
