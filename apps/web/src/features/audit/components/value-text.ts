import { useTranslation } from 'react-i18next';
import { da } from '../../../i18n/da';
import { useFormats } from '../../../shared/formats';
import { isKeyOf } from '../../../shared/is-key-of';

const date = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const namesAtMost = 8;

/** Writes a value of the log as a person reads it: moments, days, numbers, lists, known words and names. */
export function useValueText(): (field: string, value: unknown) => string {
  const { t } = useTranslation(['auditTrail', 'access']);
  const fieldName = useFieldName();
  const { momentShort, shortDate, number, duration, signedDuration, list } = useFormats();
  const textOf = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return t('nothing');
    if (typeof value === 'number') {
      if (!field.endsWith('Minutes')) return number(value);
      return value < 0 ? signedDuration(value) : duration(value);
    }
    if (Array.isArray(value)) {
      const more = value.length - namesAtMost;
      const shown = value.slice(0, namesAtMost).map((part) => textOf(field, part));
      return list(more > 0 ? [...shown, t('more', { count: more })] : shown);
    }
    if (typeof value === 'object') {
      // A whole person or duty type is known by its name; figures are told one by one.
      if ('name' in value && typeof value.name === 'string') {
        // A competence is also the day it is held to: that alone may have changed.
        return 'heldTo' in value && value.heldTo !== null
          ? `${value.name} (${textOf('heldTo', value.heldTo)})`
          : value.name;
      }
      return Object.entries(value)
        .map(([name, part]) => `${fieldName(name)} ${textOf(name, part)}`)
        .join(', ');
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (field === 'role' && isKeyOf(da.access.roles, text)) return t(`access:roles.${text}`);
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
