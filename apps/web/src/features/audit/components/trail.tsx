import type { AuditLine } from '@rulleplan/api-client';
import { Button, EmptyState, Table, type TableColumn } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Becomes } from '../../../shared/components/becomes';
import { useFormats } from '../../../shared/formats';
import { changedValues, type ChangedValue } from '../changed-values';
import { useFieldName, useValueText } from './value-text';
import './trail.css';

export interface TrailProps {
  readonly entries: readonly AuditLine[];
  readonly hasOlder: boolean;
  readonly isFetchingOlder: boolean;
  readonly onOlder: () => void;
  /** Shows only what happened to the same thing; left out where that is shown already. */
  readonly onOnly?: ((subjectId: string) => void) | undefined;
}

/** The log's lines, newest first, each with what was before and after. */
export function Trail({ entries, hasOlder, isFetchingOlder, onOlder, onOnly }: TrailProps) {
  const { t } = useTranslation('auditTrail');
  const { momentShort } = useFormats();
  if (entries.length === 0) {
    return (
      <EmptyState icon="history" title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  const columns: readonly TableColumn<AuditLine>[] = [
    {
      id: 'when',
      header: t('when'),
      cell: ({ at }) => <span className="trail__when">{momentShort(at)}</span>,
    },
    { id: 'who', header: t('who'), rowHeader: true, cell: (line) => <Who line={line} /> },
    {
      id: 'what',
      header: t('what'),
      cell: ({ action, aboutName, remark, subjectId }) => (
        <div>
          <p>{t(`actions.${action}`)}</p>
          {aboutName !== null && <p className="trail__remark">{t('about', { name: aboutName })}</p>}
          {hasText(remark) && <p className="trail__remark">{t('remark', { remark })}</p>}
          {onOnly && (
            <span className="trail__only">
              <Button size="small" variant="quiet" onPress={() => onOnly(subjectId)}>
                {t('only')}
              </Button>
            </span>
          )}
        </div>
      ),
    },
    { id: 'values', header: t('values'), cell: (line) => <Values line={line} /> },
  ];
  return (
    <div className="trail">
      <Table caption={t('caption')} captionHidden columns={columns} rows={entries} rowKey={({ id }) => id} />
      {hasOlder ? (
        <div>
          <Button isPending={isFetchingOlder} onPress={onOlder}>
            {t('older')}
          </Button>
        </div>
      ) : (
        <p className="trail__end">{t('end')}</p>
      )}
    </div>
  );
}

/** Who did it, and for whom, where somebody's deputy did. */
function Who({ line: { byName, onBehalfOfName } }: { readonly line: AuditLine }) {
  const { t } = useTranslation('auditTrail');
  return (
    <>
      {byName ?? t('system')}
      {onBehalfOfName !== null && (
        <span className="trail__remark trail__deputy">{t('onBehalfOf', { name: onBehalfOfName })}</span>
      )}
    </>
  );
}

/** A remark of nothing but spaces is none. */
function hasText(remark: string | null): remark is string {
  return remark !== null && remark.trim() !== '';
}

function Values({ line }: { readonly line: AuditLine }) {
  const { changed, unchanged } = changedValues(line);
  return (
    <ul className="trail__values">
      {changed.map((value) => (
        <Value key={value.field} value={value} />
      ))}
      {unchanged.map((value) => (
        <Value key={value.field} value={{ ...value, before: undefined }} />
      ))}
    </ul>
  );
}

function Value({ value: { field, before, after } }: { readonly value: ChangedValue }) {
  const fieldName = useFieldName();
  const textOf = useValueText();
  return (
    <li>
      <span className="trail__field">{fieldName(field)}:</span>{' '}
      {before !== undefined && (
        <>
          <del>{textOf(field, before)}</del>
          <Becomes />
        </>
      )}
      {textOf(field, after)}
    </li>
  );
}
