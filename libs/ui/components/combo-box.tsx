import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon';
import './field.css';
import './menu.css';
import './combo-box.css';

export interface ComboBoxOption {
  readonly id: string;
  readonly label: string;
  /** A smaller line under the label, where names alone do not tell apart. */
  readonly detail?: string;
}

export interface ComboBoxProps {
  readonly label: string;
  readonly description?: string;
  /** Those that fit what is typed: whoever uses the field filters, or lets the server do it. */
  readonly options: readonly ComboBoxOption[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Said in the list when nothing fits. */
  readonly emptyText: string;
  /** What is wrong; makes it invalid. */
  readonly errorMessage?: string | null;
}

/** One choice of a list too long to scroll: type a part of it, then choose. */
export function ComboBox(props: ComboBoxProps) {
  const {
    label,
    description,
    options,
    typed,
    onType,
    value,
    onChange,
    emptyText,
    errorMessage = null,
  } = props;
  return (
    <AriaComboBox
      className="ui-field"
      items={options}
      inputValue={typed}
      onInputChange={onType}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={errorMessage !== null}
    >
      <Label className="ui-field__label">{label}</Label>
      <div className="ui-combo">
        <Input className="ui-field__input" />
        <Button className="ui-combo__button">
          <Icon name="chevron-down" size={18} />
        </Button>
      </div>
      {description !== undefined && (
        <Text slot="description" className="ui-field__description">
          {description}
        </Text>
      )}
      <FieldError className="ui-field__error">{errorMessage}</FieldError>
      <Popover className="ui-popover">
        <ListBox
          className="ui-menu"
          items={options}
          renderEmptyState={() => <p className="ui-combo__empty">{emptyText}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="ui-menu__item">
              <span className="ui-menu__text">
                {option.label}
                {option.detail !== undefined && <span className="ui-menu__detail">{option.detail}</span>}
              </span>
              <span className="ui-menu__chosen">
                <Icon name="check" size={18} />
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
