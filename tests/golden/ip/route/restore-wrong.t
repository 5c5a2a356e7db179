$ sh -c 'echo junk | ip route restore'
! Magic mismatch (1 elems, 6b6e756a magic)
? 1
$ sh -c 'echo junk | ip route showdump'
! Magic mismatch (1 elems, 6b6e756a magic)
? 1
$ sh -c 'ip route restore < /dev/null'
! Magic mismatch (0 elems, 0 magic)
? 1
$ sh -c 'ip route showdump < /dev/null'
! Magic mismatch (0 elems, 0 magic)
? 1
$ sh -c 'ip link set lo up; ip route add 10.1.0.0/16 dev lo; ip route save > /run/r; ip route restore < /run/r'
! RTNETLINK answers: File exists
$ sh -c 'head -c 20 /run/r | ip route showdump'
! rtnl-from_file: truncated message
? 2
$ sh -c 'head -c 20 /run/r | ip route restore'
! Failed to restore: ftell: Illegal seek
? 1
