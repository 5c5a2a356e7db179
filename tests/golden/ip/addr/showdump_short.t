# What is too short for a magic number is shown as far as it goes.
$ printf x | ip addr showdump
! Magic mismatch (0 elems, 78 magic)
? 255
$ printf xyz | ip addr restore
! Magic mismatch (0 elems, 7a7978 magic)
? 255
$ printf xyz | ip route showdump
! Magic mismatch (0 elems, 7a7978 magic)
? 1
$ ip addr add 192.0.2.1/24 dev lo; ip addr save > dump; ip -echo addr showdump < dump
if1:
1: lo    inet 192.0.2.1/24 scope global lo
       valid_lft forever preferred_lft forever
$ ip -0 addr flush dev lo dev lo
! Cannot flush link addresses.
? 1
