import { Button, Dialog } from '@rulleplan/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerSeconds, quietSince, type Quiet } from '../inactivity';
import { hearTouches, touchOtherTabs } from '../other-tabs';

export interface InactivityGuardProps {
  /** Unused for so long, the session ends. */
  readonly idleSeconds: number;
  /** Nobody answered, or somebody asked to leave. */
  readonly onEnd: () => void;
}

const signsOfUse = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
const inUse: Quiet = { state: 'in-use' };
const tellEveryMs = 10_000;

/**
 * Signs a shared tablet out when nobody uses it. It asks first, and one press keeps the person signed in, as often
 * as needed. While the page is out of sight it is covered, so that waking the tablet up shows nothing of whoever
 * left it.
 */
export function InactivityGuard({ idleSeconds, onEnd }: InactivityGuardProps) {
  const { t } = useTranslation(['session', 'shell', 'problems']);
  const [quiet, setQuiet] = useState<Quiet>(inUse);
  const touchedAt = useRef(0);
  const toldAt = useRef(0);
  const asking = useRef(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);

  useEffect(() => {
    touchedAt.current = Date.now();
    const look = () => {
      const now = quietSince(touchedAt.current, Date.now(), idleSeconds);
      asking.current = now.state !== 'in-use';
      setQuiet((before) => (before.state === 'in-use' && now.state === 'in-use' ? before : now));
      if (now.state === 'over') {
        clearInterval(timer);
        end.current();
      }
    };
    const timer = setInterval(look, 1000);
    const touch = () => {
      // Once it asks, only the answer counts: a sleeve on the screen is none.
      if (asking.current) return;
      touchedAt.current = Date.now();
      if (touchedAt.current - toldAt.current < tellEveryMs) return;
      toldAt.current = touchedAt.current;
      touchOtherTabs();
    };
    const seen = () => {
      const hidden = document.visibilityState === 'hidden';
      if (!hidden) look();
      document.documentElement.toggleAttribute('data-covered', hidden);
    };
    const stopHearing = hearTouches(() => {
      touchedAt.current = Date.now();
      look();
    });
    for (const sign of signsOfUse) document.addEventListener(sign, touch, { capture: true, passive: true });
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      stopHearing();
      for (const sign of signsOfUse) document.removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', seen);
      document.documentElement.removeAttribute('data-covered');
    };
  }, [idleSeconds]);

  const stay = () => {
    touchedAt.current = Date.now();
    asking.current = false;
    setQuiet(inUse);
    touchOtherTabs();
  };
  const seconds = quiet.state === 'asking' ? quiet.secondsLeft : 0;
  const timeText = (count: number) => t('problems:seconds', { count });
  return (
    <Dialog
      isOpen={quiet.state === 'asking'}
      onClose={stay}
      title={t('session:stillThere.title')}
      closeLabel={t('shell:close')}
      size="small"
      footer={
        <>
          <Button onPress={() => end.current()}>{t('session:stillThere.signOut')}</Button>
          <Button variant="primary" autoFocus onPress={stay}>
            {t('session:stillThere.stay')}
          </Button>
        </>
      }
    >
      {/* Seen each second; read out when it appears and once more near the end, not sixty times. */}
      <p aria-hidden="true">{t('session:stillThere.text', { time: timeText(seconds) })}</p>
      <p className="ui-visually-hidden" role="alert">
        {t('session:stillThere.text', { time: timeText(seconds > 15 ? answerSeconds : 15) })}
      </p>
    </Dialog>
  );
}
