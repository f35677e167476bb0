import type { Change } from '@rulleplan/api-client';
import { Badge, Button } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingList } from '../../../shared/components/finding-list';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { Quote } from '../../../shared/components/quote';
import type { Problem } from '../../../shared/problem';
import { useFormats } from '../../../shared/formats';
import { useApproveChanges, type ChangeChoice } from '../api/decide-change';
import { ChangeSides } from './change-sides';
import { useHeadlineOf, useNamesOf } from './change-words';
import { RejectChangeDialog } from './reject-change-dialog';

export interface ChangeExceptionProps {
  readonly change: Change;
  readonly unitId: string;
  readonly week: string;
  readonly onApproved: (changes: readonly ChangeChoice[]) => void;
  readonly onRejected: () => void;
  /** Called when the decision was refused; the change may be about to leave its list all the same. */
  readonly onRefused: (problem: Problem) => void;
}

/** One change that needs a look: before and after, what was written, what the rules say, and the decision. */
export function ChangeException(props: ChangeExceptionProps) {
  const { change, unitId, week, onApproved, onRejected, onRefused } = props;
  const { t } = useTranslation(['monday', 'rules']);
  const { momentShort } = useFormats();
  const headline = useHeadlineOf()(change);
  const names = useNamesOf()(change);
  const madeBy = change.byName ?? t('nobodyKnown');
  const hasRemark = change.remark !== null && change.remark.trim() !== '';
  const approve = useApproveChanges(unitId, week, { onApproved, onRefused });
  const [rejecting, setRejecting] = useState(false);
  const nameOf = (employmentId: string) =>
    change.people.find((side) => side.employmentId === employmentId)?.name;
  return (
    <article className="exception" aria-labelledby={`change-${change.id}`}>
      <header className="exception__header">
        <h3 id={`change-${change.id}`} tabIndex={-1}>
          {headline}
        </h3>
        <Badge>{change.worked ? t('worked') : t('ahead')}</Badge>
      </header>
      <p className="exception__by">{t('proposedBy', { name: madeBy, when: momentShort(change.at) })}</p>
      <ChangeSides change={change} caption={t('sides.caption', { who: names })} />
      {hasRemark && <Quote by={t('remark')}>{change.remark}</Quote>}
      {change.kind === 'times' && !hasRemark && (
        <p className="exception__missing">
          <Badge tone="warning">{t('remarkMissing')}</Badge> {t('noRemark', { name: madeBy })}
        </p>
      )}
      <div className="exception__findings">
        <p className="exception__findings-title">{t('findings')}</p>
        {change.findings.length === 0 ? (
          <Badge tone="success">{t('rules:none')}</Badge>
        ) : (
          <FindingList findings={change.findings} nameOf={nameOf} />
        )}
      </div>
      {approve.isError && <ProblemBanner problem={approve.error} />}
      <div className="exception__actions">
        <Button
          icon="check"
          isPending={approve.isPending}
          aria-label={t('approveOne', { what: headline })}
          onPress={() => approve.mutate([change])}
        >
          {t('approve')}
        </Button>
        <Button
          variant="danger"
          isDisabled={approve.isPending}
          aria-label={t('rejectOne', { what: headline })}
          onPress={() => setRejecting(true)}
        >
          {t('reject')}
        </Button>
      </div>
      <RejectChangeDialog
        change={change}
        isOpen={rejecting}
        onClose={() => setRejecting(false)}
        onRejected={onRejected}
        onRefused={onRefused}
      />
    </article>
  );
}
