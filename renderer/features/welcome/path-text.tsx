/** A sentence with a path in it: the path stands apart, and may break anywhere. */
import classes from './welcome.module.css';

type Props = { text: string; path: string };

export const PathText = ({ text, path }: Props) => {
  const at = text.indexOf(path);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <span className={classes['path']}>{path}</span>
      {text.slice(at + path.length)}
    </>
  );
};
