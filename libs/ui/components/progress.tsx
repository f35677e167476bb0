import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { classNames } from './class-names';
import './progress.css';

export interface ProgressProps {
  /** What takes its time. */
  readonly label: string;
  /** How far it is, of `maximum`; left out where that is not known. */
  readonly value?: number;
  readonly maximum?: number;
}

/** Something takes its time: says what, and how far it is where that is known. */
export function Progress({ label, value, maximum = 1 }: ProgressProps) {
  const percent = value === undefined ? null : Math.round((100 * value) / Math.max(1, maximum));
  return (
    <ProgressBar
      {...(percent === null ? { isIndeterminate: true } : { value: percent })}
      className={classNames('ui-progress', percent === null && 'ui-progress--unknown')}
    >
      <Label className="ui-progress__label">{label}</Label>
      <div className="ui-progress__track">
        <div className="ui-progress__bar" {...(percent !== null && { style: { width: `${percent}%` } })} />
      </div>
    </ProgressBar>
  );
}
