import { useWords } from '../lib/use-words';

export const Welcome = () => {
  const { t } = useWords();
  return <h1>{t('welcome.title')}</h1>;
};
