import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { Icon } from './icon';
import './field.css';
import './search-field.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
}

/** A field to search by; Escape and the cross empty it. */
export function SearchField({ label, value, onChange, placeholder }: SearchFieldProps) {
  return (
    <AriaSearchField className="ui-field ui-search" value={value} onChange={onChange} maxLength={120}>
      <Label className="ui-field__label">{label}</Label>
      <div className="ui-search__box">
        <Icon name="search" size={18} />
        <Input className="ui-field__input" {...(placeholder !== undefined && { placeholder })} />
        <Button className="ui-search__clear">
          <Icon name="cross" size={16} />
        </Button>
      </div>
    </AriaSearchField>
  );
}
