#!/usr/bin/perl
# slcan NAME INDEX makes a CAN controller on a serial line that nobody listens to (the driver slcan on a pseudo terminal).
# It stays in the background, until the case ends.
use strict;
use warnings;
use Fcntl;

my ($name, $index) = @ARGV;
# asm-generic/ioctls.h, linux/sockios.h, linux/tty.h
my ($TIOCSPTLCK, $TIOCGPTN, $TIOCSETD, $SIOCGIFNAME, $N_SLCAN) = (0x40045431, 0x80045430, 0x5423, 0x8910, 17);

sysopen(my $master, '/dev/ptmx', O_RDWR | O_NOCTTY) or die "ptmx: $!\n";
my ($number, $unlocked, $discipline, $device) = (pack('i', 0), pack('i', 0), pack('i', $N_SLCAN), "\0" x 16);
ioctl($master, $TIOCSPTLCK, $unlocked) or die "unlock: $!\n";
ioctl($master, $TIOCGPTN, $number) or die "number: $!\n";
sysopen(my $line, '/dev/pts/' . unpack('i', $number), O_RDWR | O_NOCTTY) or die "line: $!\n";
ioctl($line, $TIOCSETD, $discipline) or die "slcan: $!\n";
ioctl($line, $SIOCGIFNAME, $device) or die "name: $!\n";
$device =~ s/\0.*//s;

# The driver makes its interface in the first network namespace; from there it is moved into this one.
my $here = $$;
my $mover = fork // die "fork: $!\n";
if (!$mover) {
    open(my $first, '<', '/mnt/first-net') or die "first-net: $!\n";
    syscall(308, fileno($first), 0x40000000) == 0 or die "setns: $!\n";
    exec '/mnt/reference/bin/ip', qw(link set), $device, 'netns', $here, 'name', $name, 'index', $index;
}
waitpid($mover, 0);
exit 1 if $?;

my $holder = fork // die "fork: $!\n";
exit 0 if $holder;
open(STDIN, '<', '/dev/null');
open(STDOUT, '>', '/dev/null');
open(STDERR, '>', '/dev/null');
sleep 1 while 1;
