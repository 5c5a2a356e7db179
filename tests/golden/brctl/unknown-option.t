$ brctl -x
Usage: …
! brctl: invalid option -- 'x'
! Unknown option '?'
? 1
$ brctl --bogus
Usage: …
! brctl: unrecognized option '--bogus'
! Unknown option '?'
? 1
$ brctl -xh
Usage: …
! brctl: invalid option -- 'x'
! Unknown option '?'
? 1
