import type { Change } from '@rulleplan/api-client';
import { Badge, Button, Disclosure } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { ChangeSides } from './change-sides';
import { useHeadlineOf, useNamesOf } from './change-words';
import './decided-changes.css';

export interface DecidedChangesProps {
  readonly changes: readonly Change[];
  /** Approvals can be undone until the week is closed. */
  readonly isClosed: boolean;
  readonly isUndoing: boolean;
  readonly onUndo: (change: Change) => void;
}

/** What has been decided in the week: by whom, when, why, and the undo of an approval. */
export function DecidedChanges({ changes, ...rest }: DecidedChangesProps) {
  const { t } = useTranslation('monday');
  return (
    <Disclosure level={2} title={t('decided.title', { count: changes.length })}>
      <ul className="decided-changes">
        {changes.map((change) => (
          <DecidedChange key={change.id} change={change} {...rest} />
        ))}
      </ul>
    </Disclosure>
  );
}

function DecidedChange({
  change,
  isClosed,
  isUndoing,
  onUndo,
}: Omit<DecidedChangesProps, 'changes'> & { readonly change: Change }) {
  const { t } = useTranslation('monday');
  const { momentShort } = useFormats();
  const headline = useHeadlineOf()(change);
  const who = useNamesOf()(change);
  const approved = change.state === 'approved';
  return (
    <li className="decided-change">
      <div className="decided-change__line">
        <Badge tone={approved ? 'success' : 'warning'}>
          {t(approved ? 'state.approved' : 'state.rejected')}
        </Badge>
        <div className="decided-change__what">
          <p className="decided-change__headline">{headline}</p>
          <p className="decided-change__by">
            {t(approved ? 'decided.approvedBy' : 'decided.rejectedBy', {
              name: change.decidedByName ?? t('nobodyKnown'),
              when: change.decidedAt === null ? '' : momentShort(change.decidedAt),
            })}
          </p>
          {change.reason !== null && (
            <p className="decided-change__by">{t('decided.reason', { reason: change.reason })}</p>
          )}
        </div>
        {approved && !isClosed && (
          <Button
            size="small"
            isDisabled={isUndoing}
            aria-label={t('decided.undoOne', { what: headline })}
            onPress={() => onUndo(change)}
          >
            {t('undo')}
          </Button>
        )}
      </div>
      <Disclosure level={3} title={t('decided.sides')}>
        <ChangeSides change={change} caption={t('sides.caption', { who })} />
      </Disclosure>
    </li>
  );
}
