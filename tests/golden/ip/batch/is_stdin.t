# The file is stdin: what is behind a command is for it and what it starts to read. Saving and restoring
# addresses ends a batch.
$ ip netns add n1
$ printf 'netns exec n1 head -c 3\nlink show lo\n' > b; echo abc | ip -b b
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip addr add 192.0.2.1/24 dev lo; ip addr save > dump
$ printf 'addr restore\nlink show lo\n' > b; ip -b b < dump
! Magic mismatch (1 elems, 6b6e696c magic)
? 255
$ printf 'addr save\nlink show lo\n' | ip -force -b - | wc -c
80
$ (echo addr showdump; cat dump) > b; ip -b b
if1:
    inet 192.0.2.1/24 scope global lo
       valid_lft forever preferred_lft forever
$ (echo addr restore; cat dump) | ip -b -
! Error: ipv4: Address already assigned.
