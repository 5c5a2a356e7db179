#! rip only
# A saved configuration can have more lines than the limit of open files.
$ ip link set lo up
$ seq 100 | sed 's|.*|addr add 10.0.0.&/32 dev lo|' | ip -batch -
$ rip save >state
$ ip addr flush dev lo
$ (ulimit -n 20; rip restore --dry-run state); echo $?
0
$ (ulimit -n 20; rip restore state); echo $?
0
$ ip addr show lo | grep -c 10.0.0
100
$ (ulimit -n 20; rip restore --replace state); echo $?
0
$ ip addr show lo | grep -c 10.0.0
100
