import type { AccessReviewItem } from '@rulleplan/api-client';
import { Badge, Button, type Tone } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';

const tones = {
  waiting: 'warning',
  confirmed: 'success',
  ended: 'danger',
  gone: 'neutral',
  shown: 'neutral',
} as const satisfies { readonly [state in AccessReviewItem['state']]: Tone };

export interface ReviewLineProps {
  readonly item: AccessReviewItem;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onEnd: () => void;
}

/** Who may what, where that comes from, and the two buttons; once decided, by whom and why. */
export function ReviewLine({ item, isBusy, onConfirm, onEnd }: ReviewLineProps) {
  const { t } = useTranslation(['accessReview', 'access']);
  const { momentShort, shortDate } = useFormats();
  const role = t(`access:roles.${item.role}`);
  const { personName: name, mayDecide, from, to } = item;
  const days =
    to === null
      ? t('one.since', { from: shortDate(from) })
      : t('one.span', { from: shortDate(from), to: shortDate(to) });
  const origin = t(`one.kinds.${item.kind}`, { unit: item.givenInUnitName ?? t('one.everywhere') });
  return (
    <li className="review-line" id={`review-${item.id}`} tabIndex={-1}>
      <div className="review-line__who">
        <p className="review-line__name">
          {name} · {role}
        </p>
        <p className="review__aside">
          {origin}, {days}
          {item.deputyForName !== null && ` · ${t('one.deputyFor', { name: item.deputyForName })}`}
          {' · '}
          {item.lastSignInAt === null
            ? t('one.neverSignedIn')
            : t('one.lastSignIn', { when: momentShort(item.lastSignInAt) })}
        </p>
        <Decision item={item} />
      </div>
      {mayDecide.length > 0 ? (
        <div className="review-line__actions">
          {mayDecide.includes('confirmed') && (
            <Button
              size="small"
              icon="check"
              isDisabled={isBusy}
              aria-label={t('one.confirmOne', { role, name })}
              onPress={onConfirm}
            >
              {t('one.confirm')}
            </Button>
          )}
          {mayDecide.includes('ended') && (
            <Button
              size="small"
              isDisabled={isBusy}
              aria-label={t('one.endOne', { role, name })}
              onPress={onEnd}
            >
              {t('one.end')}
            </Button>
          )}
        </div>
      ) : (
        <Badge tone={tones[item.state]}>{t(`one.itemStates.${item.state}`)}</Badge>
      )}
    </li>
  );
}

function Decision({ item }: { readonly item: AccessReviewItem }) {
  const { t } = useTranslation('accessReview');
  const { momentShort } = useFormats();
  const { decidedByName: name, decidedAt, onBehalfOfName: forName, remark } = item;
  if (name === null || decidedAt === null) return null;
  const when = momentShort(decidedAt);
  return (
    <p className="review__aside">
      {forName === null ? t('one.decidedBy', { name, when }) : t('one.decidedFor', { name, forName, when })}
      {remark !== null && ` · ${t('one.remark', { remark })}`}
    </p>
  );
}
