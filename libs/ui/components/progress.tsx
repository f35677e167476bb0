import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import './progress.css';

/** Something takes its time and how long is not known: says what. */
export function Progress({ label }: { readonly label: string }) {
  return (
    <ProgressBar isIndeterminate className="ui-progress">
      <Label className="ui-progress__label">{label}</Label>
      <div className="ui-progress__track">
        <div className="ui-progress__bar" />
      </div>
    </ProgressBar>
  );
}
