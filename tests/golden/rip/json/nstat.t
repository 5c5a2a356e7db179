#! rip only
# `rip -j` before the tool is the same as its own option -j.
$ mkdir -p p/net
$ printf 'Tcp: RtoMin ActiveOpens InSegs\nTcp: 200 7 0\n' >p/net/snmp
$ PROC_ROOT=p rip -j nstat
{"kernel":{"TcpActiveOpens":7}}
$ PROC_ROOT=p rip -j nstat -z
{"kernel":{"TcpActiveOpens":0,"TcpInSegs":0}}
$ PROC_ROOT=p rip -j -p nstat -a
{
    "kernel": {
        "TcpActiveOpens": 7
    }
}
