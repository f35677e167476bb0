import { useTranslation } from 'react-i18next';

/** The product's mark and name. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <span className="brand">
      <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" className="brand__field" />
        <path d="M8 11h10M8 16h16M8 21h7" className="brand__lines" />
        <circle cx="23" cy="11" r="2.4" className="brand__day" />
        <circle cx="20" cy="21" r="2.4" className="brand__night" />
      </svg>
      <span className="brand__name">{t('productName')}</span>
    </span>
  );
}
