$ ip -force -b - <<EOF
> link set lo mtu x
> link show lo
> EOF
! Error: argument "x" is wrong: Invalid "mtu" value
! ␤
? 255
$ ip -force -b - <<EOF
> route show table 999999999999
> link show lo
> EOF
! Error: argument "999999999999" is wrong: table id value is invalid
! ␤
? 255
$ ip -force -b - <<EOF
> netns add ..
> link show lo
> EOF
! Invalid netns name ".."
? 255
