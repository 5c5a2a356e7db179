# Version.
$ ss -V
ss utility, iproute2-6.15.0
$ ss --version
ss utility, iproute2-6.15.0
$ ss -tV
ss utility, iproute2-6.15.0
