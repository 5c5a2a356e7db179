# Whatever the command would have left with, a batch leaves with 1.
$ ip -b - <<EOF
> link delete lo
> link show lo
> EOF
! RTNETLINK answers: Operation not supported
! Command failed -:1
? 1
$ ip -b - <<EOF
> route get 1.1.1.1
> EOF
! RTNETLINK answers: Network is unreachable
! Command failed -:1
? 1
$ ip -b - <<EOF
> link set nope up
> EOF
! Cannot find device "nope"
! Command failed -:1
? 1
