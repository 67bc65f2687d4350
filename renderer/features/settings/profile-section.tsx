/** The sender of every letter. */
import { useWords } from '../../lib/use-words';
import { FieldRow } from '../../ui/form';
import { ProfileText } from './profile-text';
import { Section } from './section';
import classes from './settings.module.css';

export const ProfileSection = () => {
  const { t } = useWords();
  return (
    <Section title={t('settings.sections.you')} hint={t('settings.sections.youHint')}>
      <FieldRow>
        <ProfileText field="name" autoComplete="name" />
        <ProfileText field="company" autoComplete="organization" />
      </FieldRow>
      <ProfileText field="role" placeholder={t('settings.rolePlaceholder')} />
      <ProfileText field="street" autoComplete="street-address" />
      <div className={classes['place']}>
        <ProfileText field="postcode" autoComplete="postal-code" />
        <ProfileText field="city" autoComplete="address-level2" />
      </div>
      <ProfileText field="country" hint={t('settings.countryHint')} autoComplete="country-name" />
      <FieldRow>
        <ProfileText field="email" autoComplete="email" />
        <ProfileText field="phone" autoComplete="tel" />
      </FieldRow>
      <ProfileText field="website" autoComplete="url" />
    </Section>
  );
};

export const NumbersSection = () => {
  const { t } = useWords();
  return (
    <Section title={t('settings.sections.numbers')}>
      <FieldRow>
        <ProfileText field="kvk" hint={t('settings.kvkHint')} />
        <ProfileText field="vatId" hint={t('settings.vatIdHint')} />
      </FieldRow>
      <ProfileText field="iban" hint={t('settings.ibanHint')} />
    </Section>
  );
};
