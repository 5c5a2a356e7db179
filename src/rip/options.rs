//! Options that commands of rip share with `ip`: `rip -n blue default` is the same as `rip default -n blue`.

use super::wrong;
use crate::applet::OwnWord;
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::options::{self, Opt};
use crate::error::Result;
use crate::session::Options;

/// Reads the options that `own` shares with `ip`. `before` are the words before the command, `behind` those after it.
/// Returns the options, and the remaining words for clap. -netns enters the namespace immediately. Errors: exit code 2;
/// those about the namespace have 255.
pub fn take<'w>(
    own: &OwnWord,
    before: &[&'w str],
    behind: &'w [&'w str],
) -> Result<(Options, Vec<&'w str>)> {
    let mut all = Options::default();
    let mut args = Args::new(before);
    while let Some(typed) = args.next() {
        let Some(option) = options::find(own.shared, typed) else {
            return Err(wrong(&format!("no option \"{typed}\""), own));
        };
        apply(option, own, &mut all, &mut args)?;
    }
    let mut left = Vec::new();
    let mut args = Args::new(behind);
    while let Some(typed) = args.next() {
        let is_end = typed == "--" || !typed.starts_with('-') && own.runs_command();
        // `-` is a file name, not an option.
        match options::find(own.shared, typed).filter(|_| !is_end && typed != "-") {
            Some(option) => apply(option, own, &mut all, &mut args)?,
            None => left.push(typed),
        }
        if is_end {
            left.extend(args.rest());
            break;
        }
        let has_value = |option: &Opt| !matches!(option.value, Value::None);
        if own.option(typed).is_some_and(has_value) {
            left.extend(args.next());
        }
    }
    Ok((all, left))
}

fn apply(option: &Opt, own: &OwnWord, all: &mut Options, args: &mut Args) -> Result {
    if !matches!(option.value, Value::None) && args.is_empty() {
        return Err(wrong("an argument is missing", own));
    }
    (option.apply)(all, args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::applet::OWN;

    #[test]
    fn options_before_and_behind() {
        let own =
            OwnWord { shared: &[options::INET, options::INET6, options::JSON], ..OWN[0].clone() };
        let take = |before, behind| take(&own, before, behind).ok();
        let (all, left) = take(&["-4"], &["dev", "--json", "--all", "--", "-6"]).expect("options");
        assert_eq!((all.family, all.style.json), (2, true));
        assert_eq!(left, ["dev", "--all", "--", "-6"]);
        assert!(take(&["-s"], &[]).is_none());
        assert!(take(&["-n", "blue"], &[]).is_none());
    }
}
