import type { AuditLine } from '@rulleplan/api-client';
import { useTranslation } from 'react-i18next';
import { da } from '../../../i18n/da';
import { Quote } from '../../../shared/components/quote';
import { useFormats } from '../../../shared/formats';
import { isKeyOf } from '../../../shared/is-key-of';

/** What happened to the shift, newest first: from the audit trail itself. */
export function ShiftHistory({ lines }: { readonly lines: readonly AuditLine[] }) {
  const { t } = useTranslation('roster');
  const { momentShort } = useFormats();
  const changeOf = useChangeText();
  return (
    <section>
      <h3>{t('panel.history')}</h3>
      {lines.length === 0 ? (
        <p>{t('panel.noHistory')}</p>
      ) : (
        <ol className="shift-history">
          {lines.map((line) => {
            const action = isKeyOf(da.roster.history, line.action) ? line.action : 'other';
            const change = changeOf(line);
            const by = line.byName ?? t('history.system');
            return (
              <li key={line.id} className="shift-history__line">
                <p>{t('history.by', { action: t(`history.${action}`), name: by })}</p>
                {change !== null && <p className="shift-history__change">{change}</p>}
                <p className="shift-history__when">{momentShort(line.at)}</p>
                {line.remark !== null && <Quote by={by}>{line.remark}</Quote>}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** Before and after in one line, where the audit trail kept both. */
function useChangeText(): (line: AuditLine) => string | null {
  const { t } = useTranslation('roster');
  const { clockSpan } = useFormats();
  const fromTo = (was: string, is: string) => t('history.fromTo', { before: was, after: is });
  const times = (value: AuditLine['before']) => {
    const { start, end } = value ?? {};
    return typeof start === 'string' && typeof end === 'string' ? clockSpan(start, end) : null;
  };
  const holder = (value: AuditLine['before']) => {
    const { holderName } = value ?? {};
    return typeof holderName === 'string' ? holderName : t('history.nobody');
  };
  return ({ action, before, after }) => {
    if (before === null || after === null) return null;
    if (action === 'shift-holder-changed') return fromTo(holder(before), holder(after));
    if (action !== 'shift-times-changed') return null;
    const [was, is] = [times(before), times(after)];
    return was === null || is === null ? null : fromTo(was, is);
  };
}
