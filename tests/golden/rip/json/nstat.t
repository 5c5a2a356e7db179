#! rip only
# rip -j before the tool is its own option -j.
$ mkdir -p p/net
$ printf 'Tcp: RtoMin ActiveOpens InSegs\nTcp: 200 7 0\n' >p/net/snmp
$ PROC_ROOT=p rip -j nstat
$ PROC_ROOT=p rip -j nstat -z
$ PROC_ROOT=p rip -j -p nstat -a
