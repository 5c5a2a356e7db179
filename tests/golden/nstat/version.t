$ nstat -V
nstat utility, iproute2-6.15.0
$ nstat -v
nstat utility, iproute2-6.15.0
$ nstat --version
nstat utility, iproute2-6.15.0
$ nstat --v
nstat utility, iproute2-6.15.0
$ nstat -nV
nstat utility, iproute2-6.15.0
$ nstat foo -V
nstat utility, iproute2-6.15.0
