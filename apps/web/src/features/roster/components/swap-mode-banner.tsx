import { Banner, Button } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { useShift } from '../api/get-shift';
import { useDutyText } from './duty-text';
import './swap-mode-banner.css';

export interface SwapModeBannerProps {
  /** The own shift that is given. */
  readonly shiftId: string;
  readonly onCancel: () => void;
}

/** Says, as long as one chooses, which shift one gives and what to do next. */
export function SwapModeBanner({ shiftId, onCancel }: SwapModeBannerProps) {
  const { t } = useTranslation('roster');
  const { longDate } = useFormats();
  const dutyText = useDutyText();
  const shift = useShift(shiftId).data?.shift;
  return (
    <div className="swap-mode-banner">
      <Banner
        tone="info"
        announce
        title={
          shift
            ? t('swapMode.title', { shift: `${longDate(shift.date)}, ${dutyText(shift)}` })
            : t('panel.swap')
        }
        actions={
          <Button size="small" onPress={onCancel}>
            {t('swapMode.cancel')}
          </Button>
        }
      >
        {t('swapMode.choose')}
      </Banner>
    </div>
  );
}
