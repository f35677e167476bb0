import { useState, type ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon } from './icon';
import './field.css';
import './password-field.css';

export interface PasswordFieldProps {
  readonly label: string;
  /** Name of the button that shows what is typed. */
  readonly showLabel: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
  /** Tells a password manager whether to fill one in or to make one; `off` where nothing may be kept. */
  readonly autoComplete: 'current-password' | 'new-password' | 'off';
  readonly name?: string;
  /** The rule, or how good it is, under the field. */
  readonly description?: ReactNode;
  /** What is wrong; makes it invalid. */
  readonly errorMessage?: string | null;
  readonly autoFocus?: boolean;
}

/** A secret to type, hidden until one asks to see it. Pasting is allowed: password managers do. */
export function PasswordField({
  label,
  showLabel,
  value,
  onChange,
  autoComplete,
  name = 'password',
  description,
  errorMessage = null,
  autoFocus = false,
}: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <AriaTextField
      className="ui-field"
      type={shown ? 'text' : 'password'}
      name={name}
      autoComplete={autoComplete}
      spellCheck="false"
      autoCorrect="off"
      autoFocus={autoFocus}
      value={value}
      onChange={onChange}
      isInvalid={errorMessage !== null}
    >
      <Label className="ui-field__label">{label}</Label>
      <Group className="ui-password">
        <Input className="ui-field__input ui-password__input" autoCapitalize="none" />
        <ToggleButton
          className="ui-password__toggle"
          aria-label={showLabel}
          isSelected={shown}
          onChange={setShown}
        >
          <Icon name={shown ? 'eye-off' : 'eye'} />
        </ToggleButton>
      </Group>
      {description !== undefined && (
        <Text slot="description" elementType="div" className="ui-field__description">
          {description}
        </Text>
      )}
      <FieldError className="ui-field__error">{errorMessage}</FieldError>
    </AriaTextField>
  );
}
