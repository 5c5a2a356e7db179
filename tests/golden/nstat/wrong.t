$ nstat -x
! nstat: invalid option -- 'x'
! Usage: …
? 255
$ nstat -xV
! nstat: invalid option -- 'x'
! Usage: …
? 255
$ nstat -Vx
nstat utility, iproute2-6.15.0
$ nstat -jx
! nstat: invalid option -- 'x'
! Usage: …
? 255
$ nstat --bogus
! nstat: unrecognized option '--bogus'
! Usage: …
? 255
$ nstat --no
! nstat: option '--no' is ambiguous; possibilities: '--nooutput' '--noupdate'
! Usage: …
? 255
$ nstat --i
! nstat: option '--i' is ambiguous; possibilities: '--ignore' '--interval'
! Usage: …
? 255
$ nstat --in
! nstat: option '--interval' requires an argument
! Usage: …
? 255
$ nstat --s
! nstat: option '--scan' requires an argument
! Usage: …
? 255
$ nstat --version=1
! nstat: option '--version' doesn't allow an argument
! Usage: …
? 255
$ nstat -?
! Usage: …
? 255
$ nstat --zeros=1
! nstat: option '--zeros' doesn't allow an argument
! Usage: …
? 255
