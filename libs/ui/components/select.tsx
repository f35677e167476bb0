import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { classNames } from './class-names';
import { Icon } from './icon';
import './field.css';
import './menu.css';

export interface SelectOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How many others it lies under: so far it stands to the right. */
  readonly depth?: number;
}

export interface SelectProps<Id extends string> {
  readonly label: string;
  /** The label is read out but not shown: only where the place says what it is. */
  readonly labelHidden?: boolean;
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** What is wrong; makes it invalid. */
  readonly errorMessage?: string | null;
}

/** One choice of a list. */
export function Select<Id extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
  placeholder,
  isDisabled = false,
  errorMessage = null,
}: SelectProps<Id>) {
  return (
    <AriaSelect
      className="ui-field"
      value={value}
      isDisabled={isDisabled}
      isInvalid={errorMessage !== null}
      {...(placeholder !== undefined && { placeholder })}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <Label className={labelHidden ? 'ui-visually-hidden' : 'ui-field__label'}>{label}</Label>
      <Button className="ui-select__button">
        <SelectValue className="ui-select__value" />
        <Icon name="chevron-down" size={18} />
      </Button>
      <FieldError className="ui-field__error">{errorMessage}</FieldError>
      <Popover className="ui-popover">
        <ListBox className="ui-menu" items={options}>
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              className={classNames(
                'ui-menu__item',
                `ui-menu__item--depth-${Math.min(option.depth ?? 0, 4)}`,
              )}
            >
              <span className="ui-menu__text">{option.label}</span>
              <span className="ui-menu__chosen">
                <Icon name="check" size={18} />
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
