import { Skeleton } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import '../../shared/components/page.css';

/** A page that is on its way. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <Skeleton label={t('loadingPage')} lines={7} />
    </div>
  );
}
