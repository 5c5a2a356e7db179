# A proxy needs no device.
$ ip neigh add proxy 10.0.0.101
$ ip neigh show proxy
10.0.0.101 proxy·
$ ip neigh get proxy 10.0.0.101
10.0.0.101 proxy·
$ ip -j neigh show proxy
[{"dst":"10.0.0.101","proxy":null}]
$ ip -br neigh show proxy
10.0.0.101                             ·
$ ip neigh del proxy 10.0.0.101
$ ip neigh show proxy
