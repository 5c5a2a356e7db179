# A closed pipe ends it as it ends any program.
$ (trap '' PIPE; while echo; do :; done 2>/dev/null; trap - PIPE; ip link show lo; echo $? >&2) | true
! 141
$ (trap '' PIPE; while echo; do :; done 2>/dev/null; trap - PIPE; ip -j link show lo; echo $? >&2) | true
! 141
$ (trap '' PIPE; while echo; do :; done 2>/dev/null; trap - PIPE; ip -V; echo $? >&2) | true
! 141
