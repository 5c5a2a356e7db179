# Words are repeated until the reference's request buffer is full; then the command ends.
$ ip link add br0 address 02:00:00:00:00:01 type bridge
$ for n in 30 31 32 33 300 5000; do
>   for w in '' managed 'lladdr 02:00:00:00:00:02' 'managed lladdr 02:00:00:00:00:02'; do
>     for verb in add change del; do
>       echo "$verb $n times protocol 3, $w"; ip neigh $verb 10.0.0.2 dev br0 $w $(yes protocol 3 | head -n $n) 2>&1; echo "exit status $?"
>     done
>   done
> done
add 30 times protocol 3,·
exit status 0
change 30 times protocol 3,·
exit status 0
del 30 times protocol 3,·
exit status 0
add 30 times protocol 3, managed
exit status 0
change 30 times protocol 3, managed
exit status 0
del 30 times protocol 3, managed
exit status 0
add 30 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 30 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 30 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 30 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 30 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 30 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 31 times protocol 3,·
exit status 0
change 31 times protocol 3,·
exit status 0
del 31 times protocol 3,·
exit status 0
add 31 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 31 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 31 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 31 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 31 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 31 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 31 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 31 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 31 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 32 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 32 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 32 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 32 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 32 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 32 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 32 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 32 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 32 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 32 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 32 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 32 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 33 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 33 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 33 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 33 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 33 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 33 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 33 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 33 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 33 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 33 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 33 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 33 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 300 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 300 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 300 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 300 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 300 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 300 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 300 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 300 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 300 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 300 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 300 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 300 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 5000 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 5000 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 5000 times protocol 3,·
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 5000 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 5000 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 5000 times protocol 3, managed
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 5000 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 5000 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 5000 times protocol 3, lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
add 5000 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
change 5000 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
del 5000 times protocol 3, managed lladdr 02:00:00:00:00:02
addattr_l ERROR: message exceeded bound of 284
exit status 1
$ ip neigh add 10.0.0.2 dev nosuch $(yes protocol 3 | head -n 33)
! addattr_l ERROR: message exceeded bound of 284
? 1
$ ip neigh add 10.0.0.2 dev br0 $(yes protocol 3 | head -n 33) bogus
! addattr_l ERROR: message exceeded bound of 284
? 1
$ (echo neigh add 10.0.0.2 dev br0 $(yes protocol 3 | head -n 33); echo link show br0) | ip -force -batch -
2: br0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
! addattr_l ERROR: message exceeded bound of 284
! Command failed -:1
? 1
$ (echo neigh add 10.0.0.2 dev br0 $(yes protocol 3 | head -n 33); echo link show br0) | ip -batch -
! addattr_l ERROR: message exceeded bound of 284
! Command failed -:1
? 1
$ ip neigh show
