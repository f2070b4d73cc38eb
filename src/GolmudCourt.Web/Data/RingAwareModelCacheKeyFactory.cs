using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace GolmudCourt.Web.Data;

/// <summary>The model holds the cipher of its key ring, so a model is shared only among hosts with the same ring.</summary>
internal sealed class RingAwareModelCacheKeyFactory : IModelCacheKeyFactory
{
    /// <inheritdoc/>
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), ((CourtDbContext)context).Cipher.RingId, designTime);
}
