$ ip -force -b - <<EOF
> help
> link show lo
> EOF
! Usage: …
? 255
$ ip -force -b - <<EOF
> link help
> link show lo
> EOF
! Usage: …
? 255
$ ip -b - <<EOF
> netns help
> EOF
! Usage: …
? 255
