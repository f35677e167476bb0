import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Checkbox } from './checkbox';
import './choice-list.css';
import './field.css';

export interface ChoiceListProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly depth?: number }[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** What is wrong; makes it invalid. */
  readonly errorMessage?: string | null;
}

/** Any number of choices of a list, all in view; with a depth they stand indented under each other. */
export function ChoiceList({ label, options, value, onChange, errorMessage = null }: ChoiceListProps) {
  return (
    <CheckboxGroup
      className="ui-field"
      value={[...value]}
      onChange={onChange}
      isInvalid={errorMessage !== null}
    >
      <Label className="ui-field__label">{label}</Label>
      <div className="ui-choices">
        {options.map(({ id, label: text, depth = 0 }) => (
          <div key={id} className="ui-choices__choice" data-depth={Math.min(depth, 4)}>
            <Checkbox value={id}>{text}</Checkbox>
          </div>
        ))}
      </div>
      <FieldError className="ui-field__error">{errorMessage}</FieldError>
    </CheckboxGroup>
  );
}
