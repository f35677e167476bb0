import type { Change } from '@rulleplan/api-client';
import { Button, Card } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Becomes } from '../../../shared/components/becomes';
import { useFormats } from '../../../shared/formats';
import { useHeadlineOf, useShiftLine } from './change-words';
import './clean-changes.css';

const shownAtFirst = 6;

export interface CleanChangesProps {
  readonly changes: readonly Change[];
  readonly isApproving: boolean;
  readonly onApproveAll: () => void;
  /** Takes one out of the list, to be looked at as an exception is. */
  readonly onLookCloser: (change: Change) => void;
}

/** Changes nobody needs to look at twice: the list is the preview, one press approves all of it. */
export function CleanChanges({ changes, isApproving, onApproveAll, onLookCloser }: CleanChangesProps) {
  const { t } = useTranslation('monday');
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? changes : changes.slice(0, shownAtFirst);
  const hidden = changes.length - shownAtFirst;
  return (
    <Card
      title={t('clean.title')}
      aside={
        <Button variant="primary" icon="check" isPending={isApproving} onPress={onApproveAll}>
          {t('clean.approveAll', { count: changes.length })}
        </Button>
      }
    >
      <p className="clean-changes__intro">{t('clean.intro')}</p>
      <ul className="clean-changes">
        {shown.map((change) => (
          <CleanChange key={change.id} change={change} onLookCloser={() => onLookCloser(change)} />
        ))}
      </ul>
      {hidden > 0 && (
        <div>
          <Button size="small" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? t('clean.showFewer') : t('clean.showAll', { count: changes.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}

function CleanChange({
  change,
  onLookCloser,
}: {
  readonly change: Change;
  readonly onLookCloser: () => void;
}) {
  const { t } = useTranslation('monday');
  const { momentShort } = useFormats();
  const headline = useHeadlineOf()(change);
  const shiftLine = useShiftLine();
  return (
    <li className="clean-change">
      <div className="clean-change__what">
        <p className="clean-change__headline">{headline}</p>
        <p className="clean-change__by">
          {t('proposedBy', { name: change.byName ?? t('nobodyKnown'), when: momentShort(change.at) })}
          {change.remark && ` · “${change.remark}”`}
        </p>
      </div>
      <ul className="clean-change__sides">
        {change.people.map((side) => (
          <li key={side.employmentId}>
            {change.people.length > 1 && <span className="clean-change__name">{side.name}: </span>}
            <span className="clean-change__shift">{shiftLine(side.before)}</span>
            <span className="clean-change__shift">
              <Becomes />
              {shiftLine(side.after)}
            </span>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('clean.lookCloser', { what: headline })}
        onPress={onLookCloser}
      >
        {t('clean.look')}
      </Button>
    </li>
  );
}
