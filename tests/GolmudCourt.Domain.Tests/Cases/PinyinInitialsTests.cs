using GolmudCourt.Domain.Cases;
using Xunit;

namespace GolmudCourt.Domain.Tests.Cases;

/// <summary>The letters by which a name is typed quickly.</summary>
public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("张三", "zs")]
    [InlineData("李四", "ls")]
    [InlineData("王婷", "wt")]
    [InlineData("马海云", "mhy")]
    [InlineData("才让·卓玛", "crzm")]
    [InlineData("欧阳娜娜", "oynn")]
    [InlineData("安鑫昊", "axh")]
    [InlineData("冉琪妍", "rqy")]
    [InlineData("鄂璐雯", "elw")]
    [InlineData("格尔木市", "gems")]
    [InlineData("青海A6运输公司", "qha6ysgs")]
    [InlineData("布丁夫", "bdf")]
    [InlineData("凯潘牛", "kpn")]
    [InlineData("贾宝玉", "jby")]
    [InlineData("張三", "zs")]
    [InlineData("Smith", "")]
    [InlineData("", "")]
    public void Each_character_gives_its_letter(string name, string letters) => Assert.Equal(letters, PinyinInitials.Of(name));

    [Theory]
    [InlineData("单雄信", "sxx")]
    [InlineData("曾小贤", "zxx")]
    [InlineData("解晓东", "xxd")]
    [InlineData("仇英", "qy")]
    [InlineData("尕藏卓玛", "gzzm")]
    [InlineData("尕藏卓玛", "gczm")]
    [InlineData("索南藏", "snz")]
    public void A_surname_read_otherwise_is_found_by_its_own_letter(string name, string letters) => Assert.Contains(letters, PinyinInitials.Terms(name));

    [Fact]
    public void The_endings_have_two_letters_at_least_and_are_not_many()
    {
        Assert.Equal(["oynn", "ynn", "nn"], PinyinInitials.Terms("欧阳娜娜"));
        Assert.Empty(PinyinInitials.Terms("王"));
        Assert.InRange(PinyinInitials.Terms(new string('王', 100)).Count(), 1, 14);
    }
}
