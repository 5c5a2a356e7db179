#! rip only
#! todo the record of the virtual machine is still to be made
# Root of namespaces of its own, which end with the command.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip netns add blue
$ rip lab sh -c 'id -u; ip -br link; ip netns list; echo $$'
$ rip lab sh -c 'ip netns add red && ip netns list && ip -n red -br link'
$ rip lab rip lab id -u
$ ip netns list
$ setpriv --reuid 65534 --regid 65534 --clear-groups rip lab sh -c 'id -u; ip netns add red && ip link add v1 type veth peer name v2 netns red && ls /sys/class/net'
# Its status is that of the command.
$ rip lab sh -c 'exit 7'
$ rip lab sh -c 'kill -9 $$'
$ rip lab nosuch
$ rip lab ip link show nosuch
$ SHELL=/bin/true rip lab
# What it leaves running ends with it.
$ rip lab sh -c 'sleep 1000 & ps ax | grep -c "[s]leep 1000"'
$ ps ax | grep -c '[s]leep 1000'
# What the system forbids is told.
$ echo 0 >/proc/sys/user/max_user_namespaces
$ rip lab true
$ echo 1000 >/proc/sys/user/max_user_namespaces
