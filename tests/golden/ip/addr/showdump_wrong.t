# What is no dump is refused before JSON begins.
$ ip addr showdump < /dev/null
! Magic mismatch (0 elems, 0 magic)
? 255
$ ip -j addr showdump < /dev/null
! Magic mismatch (0 elems, 0 magic)
? 255
$ echo nonsense | ip -j -p addr showdump
! Magic mismatch (1 elems, 736e6f6e magic)
? 255
$ ip addr add 192.0.2.1/24 dev lo
$ ip addr save > dump; head -c 4 dump | ip -j addr showdump
[{"addr_info":[]}]
$ head -c 20 dump | ip addr showdump
! rtnl-from_file: truncated message
? 255
