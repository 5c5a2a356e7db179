#! rip only
# A batch can have more lines than the limit of open files.
$ ip link set lo up
$ seq 100 | sed 's|.*|addr add 10.0.0.&/32 dev lo|' >batch
$ (ulimit -n 20; rip ensure -batch batch); echo $?
0
$ (ulimit -n 20; rip ensure --changed-status 9 -batch batch); echo $?
0
$ ip addr show lo | grep -c 10.0.0
100
