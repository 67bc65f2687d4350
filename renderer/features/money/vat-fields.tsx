/** Net, VAT by a rate or typed, and what that makes. */
import { SegmentedControl } from '@mantine/core';
import type { Cents } from '../../../shared/units/money';
import { useWords } from '../../lib/use-words';
import { FieldRow } from '../../ui/form';
import { MoneyInput } from '../../ui/money-input';
import type { VatRate } from './vat';
import { vatRates } from './vat';
import classes from './vat-fields.module.css';

type Amounts = { netCents: Cents | null; vatRate: VatRate; ownVatCents: Cents | null };
type Props = {
  amounts: Amounts;
  vatCents: Cents | null;
  /** What the sum is called: "Te betalen", "Gecrediteerd". */
  sumName: string;
  autoFocus: boolean;
  onChange: (part: Partial<Amounts>) => void;
};

export const VatFields = ({ amounts, vatCents, sumName, autoFocus, onChange }: Props) => {
  const { t, money } = useWords();
  const { netCents, vatRate, ownVatCents } = amounts;
  const putRate = (rate: VatRate): void =>
    onChange({ vatRate: rate, ...(rate === 'own' && ownVatCents === null ? { ownVatCents: vatCents } : {}) });
  return (
    <>
      <FieldRow>
        <MoneyInput
          name="netCents"
          label={t('money.form.net')}
          data-missing={t('money.errors.amount')}
          value={netCents}
          onChange={(cents) => onChange({ netCents: cents })}
          required
          withAsterisk={false}
          data-autofocus={autoFocus || undefined}
        />
        {vatRate === 'own' ? (
          <MoneyInput
            name="vatCents"
            label={t('money.form.ownVat')}
            data-missing={t('money.errors.creditVat')}
            value={ownVatCents}
            onChange={(cents) => onChange({ ownVatCents: cents })}
            required
            withAsterisk={false}
          />
        ) : (
          <div />
        )}
      </FieldRow>
      <div className={classes['vat']}>
        <SegmentedControl
          withItemsBorders={false}
          size="xs"
          aria-label={t('money.form.rateLabel')}
          value={vatRate}
          data={vatRates.map((rate) => ({ value: rate, label: t(`money.form.rates.${rate}`) }))}
          onChange={(rate) => putRate(rate as VatRate)}
        />
        <dl className={classes['sum']}>
          <dt>{t('money.form.vat')}</dt>
          <dd>{vatCents === null ? '–' : money(vatCents)}</dd>
          <dt>{sumName}</dt>
          <dd>
            <strong>{netCents === null || vatCents === null ? '–' : money(netCents + vatCents)}</strong>
          </dd>
        </dl>
      </div>
    </>
  );
};
