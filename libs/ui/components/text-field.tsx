import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import './field.css';

export type TextFieldProps = Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> & {
  readonly label: string;
  /** Help under the field. */
  readonly description?: string | undefined;
  /** What is wrong; shown when the field is invalid. */
  readonly errorMessage?: string | null | undefined;
  /** Turns off the capital letter that a phone begins with: for addresses and codes. */
  readonly autoCapitalize?: 'none';
  /** More than one line of text. */
  readonly rows?: number;
};

/** A labelled field for text; with `rows` for several lines. An `errorMessage` makes it invalid. */
export function TextField({
  label,
  description,
  errorMessage,
  autoCapitalize,
  rows,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(errorMessage)} className="ui-field">
      <Label className="ui-field__label">{label}</Label>
      {rows === undefined ? (
        <Input className="ui-field__input" {...(autoCapitalize && { autoCapitalize })} />
      ) : (
        <AriaTextArea className="ui-field__input ui-field__input--area" rows={rows} />
      )}
      {description !== undefined && (
        <Text slot="description" className="ui-field__description">
          {description}
        </Text>
      )}
      <FieldError className="ui-field__error">{errorMessage}</FieldError>
    </AriaTextField>
  );
}
