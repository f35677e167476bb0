import { useTranslation } from 'react-i18next';
import { da } from '../../../i18n/da';
import { useFormats } from '../../../shared/formats';
import { isKeyOf } from '../../../shared/is-key-of';

const date = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Writes a value of the log as a person reads it: moments, days, numbers, lists and known words. */
export function useValueText(): (value: unknown) => string {
  const { t } = useTranslation('auditTrail');
  const { momentShort, shortDate, number, list } = useFormats();
  const textOf = (value: unknown): string => {
    if (value === null || value === undefined) return t('nothing');
    if (typeof value === 'number') return number(value);
    if (Array.isArray(value)) return list(value.map(textOf));
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    if (isKeyOf(da.auditTrail.words, text)) return t(`words.${text}`);
    if (date.test(text)) return shortDate(text);
    return moment.test(text) ? momentShort(text) : text;
  };
  return textOf;
}

/** The name of a field of the log. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation('auditTrail');
  return (field) => (isKeyOf(da.auditTrail.fields, field) ? t(`fields.${field}`) : field);
}
