/** The fields of a client, in four groups. */
import { ClientKind, ClientStatus, Contract, Formality, Salutation } from '../../../shared/model/client';
import { Language } from '../../../shared/model/record';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import { DaysInput } from '../../ui/days-input';
import { ChoiceField, TextField } from '../../ui/fields';
import { FieldGroup, FieldRow } from '../../ui/form';
import { MoneyInput } from '../../ui/money-input';
import type { ClientDraft } from './client-draft';

type Props = { draft: ClientDraft; change: (part: Partial<ClientDraft>) => void };

export const WhoFields = ({ draft, change }: Props) => {
  const { t } = useWords();
  return (
    <>
      <TextField
        name="name"
        label={t('clients.form.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        required
        withAsterisk={false}
        maxLength={200}
        autoComplete="off"
        data-autofocus
      />
      <FieldRow>
        <TextField
          name="contactName"
          label={t('clients.form.contactName')}
          value={draft.contactName}
          onChange={(contactName) => change({ contactName })}
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          name="email"
          type="email"
          label={t('clients.form.email')}
          value={draft.email}
          onChange={(email) => change({ email })}
          autoComplete="off"
        />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          name="kind"
          label={t('clients.form.kind')}
          value={draft.kind}
          choices={ClientKind.options.map((value) => ({ value, label: t(`clients.details.kinds.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <ChoiceField
          name="status"
          label={t('clients.form.status')}
          value={draft.status}
          choices={ClientStatus.options.map((value) => ({ value, label: t(`clients.status.${value}`) }))}
          onChange={(status) => change({ status })}
        />
      </FieldRow>
    </>
  );
};

export const AgreementFields = ({ draft, change }: Props) => {
  const { t } = useWords();
  return (
    <FieldGroup title={t('clients.details.agreements')}>
      <FieldRow>
        <MoneyInput
          name="agreedCentsPerHour"
          label={t('clients.form.agreed')}
          description={t('clients.form.agreedHint')}
          value={draft.agreedCentsPerHour}
          onChange={(agreedCentsPerHour) => change({ agreedCentsPerHour })}
        />
      </FieldRow>
      <FieldRow>
        <DaysInput
          name="paymentTermDays"
          label={t('clients.form.paymentTerm')}
          value={draft.paymentTermDays}
          onChange={(paymentTermDays) => change({ paymentTermDays })}
          required
          withAsterisk={false}
        />
        <DaysInput
          name="noticeDays"
          label={t('clients.form.noticeDays')}
          value={draft.noticeDays}
          onChange={(noticeDays) => change({ noticeDays })}
        />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          name="contract"
          label={t('clients.form.contract')}
          value={draft.contract}
          choices={Contract.options.map((value) => ({ value, label: t(`clients.details.contracts.${value}`) }))}
          onChange={(contract) => change({ contract })}
        />
        <DayInput
          name="startedOn"
          label={t('clients.form.startedOn')}
          value={draft.startedOn}
          onChange={(startedOn) => change({ startedOn })}
        />
      </FieldRow>
    </FieldGroup>
  );
};

export const LetterFields = ({ draft, change }: Props) => {
  const { t } = useWords();
  return (
    <FieldGroup title={t('clients.form.letters')}>
      <FieldRow>
        <ChoiceField
          name="language"
          label={t('clients.form.language')}
          value={draft.language}
          choices={Language.options.map((value) => ({ value, label: t(`clients.details.languages.${value}`) }))}
          onChange={(language) => change({ language })}
        />
        <ChoiceField
          name="formality"
          label={t('clients.form.formality')}
          value={draft.formality}
          choices={Formality.options.map((value) => ({ value, label: t(`clients.details.formalities.${value}`) }))}
          onChange={(formality) => change({ formality })}
        />
      </FieldRow>
      <ChoiceField
        name="salutation"
        label={t('clients.form.salutation')}
        description={t('clients.form.salutationHint')}
        value={draft.salutation}
        choices={Salutation.options.map((value) => ({ value, label: t(`clients.details.salutations.${value}`) }))}
        onChange={(salutation) => change({ salutation })}
      />
    </FieldGroup>
  );
};

export const AddressFields = ({ draft, change }: Props) => {
  const { t } = useWords();
  return (
    <FieldGroup title={t('clients.form.address')}>
      <TextField
        name="address.street"
        label={t('clients.form.street')}
        value={draft.street}
        onChange={(street) => change({ street })}
        maxLength={200}
        autoComplete="off"
      />
      <FieldRow>
        <TextField
          name="address.postcode"
          label={t('clients.form.postcode')}
          value={draft.postcode}
          onChange={(postcode) => change({ postcode })}
          maxLength={20}
          autoComplete="off"
        />
        <TextField
          name="address.city"
          label={t('clients.form.city')}
          value={draft.city}
          onChange={(city) => change({ city })}
          maxLength={100}
          autoComplete="off"
        />
      </FieldRow>
      <TextField
        name="address.country"
        label={t('clients.form.country')}
        description={t('clients.form.countryHint')}
        value={draft.country}
        onChange={(country) => change({ country })}
        maxLength={100}
        autoComplete="off"
      />
    </FieldGroup>
  );
};
