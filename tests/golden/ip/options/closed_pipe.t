# A closed pipe ends it as it ends any program.
$ (sleep 0.2; ip link show lo; echo $? >&2) | true
! 141
$ (sleep 0.2; ip -j link show lo; echo $? >&2) | true
! 141
$ (sleep 0.2; ip -V; echo $? >&2) | true
! 141
