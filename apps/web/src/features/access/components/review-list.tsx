import type { AccessReviewSummary } from '@rulleplan/api-client';
import { Badge, EmptyState, Table, type TableColumn } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/formats';
import './review.css';

const tones = { open: 'info', overdue: 'danger', done: 'success' } as const;
const namesAtMost = 3;

/** The reviews one may see: what is to be done by whom and when, and the results of those that are done. */
export function ReviewList({
  reviews,
  reviewPath,
}: {
  readonly reviews: readonly AccessReviewSummary[];
  readonly reviewPath: (reviewId: string) => string;
}) {
  const { t } = useTranslation('accessReview');
  const { fullDate, shortDate, momentShort } = useFormats();
  if (reviews.length === 0) {
    return (
      <EmptyState icon="shield" title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  const columns: readonly TableColumn<AccessReviewSummary>[] = [
    {
      id: 'due',
      header: t('dueOn'),
      rowHeader: true,
      cell: ({ id, dueOn, arrangedByName, arrangedAt }) => (
        <>
          <Link
            to={reviewPath(id)}
            aria-label={t('open', { date: fullDate(dueOn) })}
            className="review__link"
          >
            {shortDate(dueOn)}
          </Link>
          <p className="review__aside">
            {t('arrangedBy', { name: arrangedByName, when: momentShort(arrangedAt) })}
          </p>
        </>
      ),
    },
    {
      id: 'units',
      header: t('units'),
      cell: ({ units }) => <UnitNames names={units.map(({ unitName }) => unitName)} />,
    },
    {
      id: 'progress',
      header: t('progress'),
      cell: ({ decided, waiting }) => (
        <span className="ui-numbers">{t('progressOf', { decided, all: decided + waiting })}</span>
      ),
    },
    {
      id: 'state',
      header: t('state'),
      cell: ({ state, units }) => {
        const mine = units.filter((unit) => unit.mine).reduce((sum, unit) => sum + unit.waiting, 0);
        return (
          <span className="review__marks">
            <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
            {mine > 0 && <Badge tone="warning">{t('mine', { count: mine })}</Badge>}
          </span>
        );
      },
    },
  ];
  return (
    <div className="review__box">
      <Table caption={t('caption')} captionHidden columns={columns} rows={reviews} rowKey={({ id }) => id} />
    </div>
  );
}

function UnitNames({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('accessReview');
  const { list } = useFormats();
  const more = names.length - namesAtMost;
  return more > 0
    ? t('moreUnits', { names: names.slice(0, namesAtMost).join(', '), count: more })
    : list(names);
}
