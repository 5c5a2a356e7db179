# The dump, shown.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 127.0.0.1/8 dev lo
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1
$ ip addr add fd00::1/64 dev b0 nodad home
$ sh -c 'ip addr save > dump'
$ sh -c 'ip addr showdump < dump'
$ sh -c 'ip -j addr showdump < dump'
$ sh -c 'ip -j -p addr showdump < dump'
$ sh -c 'ip -o addr showdump < dump'
$ sh -c 'ip -br addr showdump < dump'
$ sh -c 'ip -4 addr showdump < dump'
