$ brctl --version=1
Usage: …
! brctl: option '--version' doesn't allow an argument
! Unknown option '?'
? 1
$ brctl --help=x
Usage: …
! brctl: option '--help' doesn't allow an argument
! Unknown option '?'
? 1
